#!/usr/bin/env python3
"""What no generator can do without: read every Markdown file, have libcmark render it, write the page.

    floor.py CONTENT OUTPUT
"""

import ctypes
import ctypes.util
import os
import pathlib
import sys


def main(content, output):
    library = ctypes.CDLL(ctypes.util.find_library("cmark") or "libcmark.so.0")
    render = library.cmark_markdown_to_html
    render.restype = ctypes.c_void_p
    render.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    root = os.fspath(content)
    for folder, _, names in os.walk(root):
        target = output + folder[len(root):]
        os.makedirs(target, exist_ok=True)
        for name in names:
            if not name.endswith(".md"): continue
            with open(f"{folder}/{name}", "rb") as file: text = file.read()
            body = text.split(b"\n---\n", 1)[-1]
            page = render(body, len(body), 0)
            with open(f"{target}/{name[:-3]}.html", "wb") as file: file.write(ctypes.string_at(page))
            free(page)


if __name__ == "__main__":
    main(str(pathlib.Path(sys.argv[1])), str(pathlib.Path(sys.argv[2])))
