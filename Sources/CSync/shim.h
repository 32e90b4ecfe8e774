// Calls of the C library that Swift's module of it leaves out.

/// Waits until all that was written to the disk on which an open file lies is there.
int syncfs(int descriptor);
