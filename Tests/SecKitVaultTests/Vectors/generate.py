#!/usr/bin/env python3
"""Writes age.txt: age files good and bad, made from the specification (C2SP, age-encryption.org/v1) without a line of
ours in Swift, so that both agree or a test says so. Needs the package `cryptography`. Deterministic: run it and compare.

    python3 Tests/SecKitVaultTests/Vectors/generate.py

It goes through the classes of faults that C2SP's own vectors (CCTV, `age/testdata`) name, of the kinds read here. The chunks of
long payloads hold their own key stream, so that sealed they are zeros and the file stays small.
"""
import base64, hashlib, hmac, itertools, pathlib, re
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

counter = itertools.count()
FILE_KEY = bytes(range(16))
PASSPHRASE = "siete palabras al azar"
CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def rand(size):
    return hashlib.shake_128(b"seckit %d" % next(counter)).digest(size)


def b64(data):
    return base64.b64encode(data).rstrip(b"=")


def hkdf(key, salt, info):
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def bech32(prefix, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[i : i + 5], 2) for i in range(0, len(bits), 5)]
    check = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + values + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for i, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= term if top >> i & 1 else 0
    check ^= 1
    values += [check >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(CHARSET[v] for v in values)


def body(data):
    text = b64(data)
    lines = [text[i : i + 64] for i in range(0, len(text), 64)]
    if len(text) % 64 == 0:
        lines.append(b"")
    return b"\n".join(lines) + b"\n"


def wrap(key, file_key=FILE_KEY):
    return ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def scrypt(log2="4", salt=None, file_key=FILE_KEY, passphrase=PASSPHRASE, extra=b""):
    salt = rand(16) if salt is None else salt
    rounds = 2 ** int(log2) if log2.isdigit() and 0 < int(log2) <= 12 else 2
    key = hashlib.scrypt(passphrase.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=rounds, r=8, p=1, dklen=32)
    return b"-> scrypt " + b64(salt) + b" " + log2.encode() + extra + b"\n" + body(wrap(key, file_key))


IDENTITY = X25519PrivateKey.from_private_bytes(rand(32))
OTHER = X25519PrivateKey.from_private_bytes(rand(32))


def raw(public):
    return public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def x25519(identity=IDENTITY, share=None, file_key=FILE_KEY, extra=b""):
    ephemeral = X25519PrivateKey.from_private_bytes(rand(32))
    recipient = identity.public_key()
    share = raw(ephemeral.public_key()) if share is None else share
    key = hkdf(ephemeral.exchange(recipient), share + raw(recipient), b"age-encryption.org/v1/X25519")
    return b"-> X25519 " + b64(share) + extra + b"\n" + body(wrap(key, file_key))


def header(*stanzas, version=b"age-encryption.org/v1\n", file_key=FILE_KEY):
    text = version + b"".join(stanzas) + b"---"
    return text + b" " + b64(hmac.digest(hkdf(file_key, None, b"header"), text, "sha256")) + b"\n"


def payload(*chunks, last=None, file_key=FILE_KEY):
    nonce = rand(16)
    cipher = ChaCha20Poly1305(hkdf(file_key, nonce, b"payload"))
    last = len(chunks) - 1 if last is None else last
    return nonce + b"".join(
        cipher.encrypt(n.to_bytes(11, "big") + bytes([n == last]), chunk, None) for n, chunk in enumerate(chunks))


CHUNK = 64 * 1024


def zeros(sizes, flags, damage=lambda n, sealed: sealed, tail=b""):
    """A payload of chunks that are zeros when sealed, and its plaintext; a flag of 1 marks a last chunk."""
    nonce = rand(16)
    cipher = ChaCha20Poly1305(hkdf(FILE_KEY, nonce, b"payload"))
    sealed, text = [], b""
    for n, (size, flag) in enumerate(zip(sizes, flags)):
        number = n.to_bytes(11, "big") + bytes([flag])
        stream = cipher.encrypt(number, bytes(size), None)[:size]
        sealed.append(damage(n, cipher.encrypt(number, stream, None)))
        text += stream
    return nonce + b"".join(sealed) + tail, text


def parts(data):
    """Base64, and `0*N` for N zeros."""
    found = [match.span() for match in re.finditer(b"\\0{1000,}", data)]
    pieces, end = [], 0
    for start, stop in found:
        pieces += [base64.b64encode(data[end:start]).decode(), f"0*{stop - start}"]
        end = stop
    return " ".join(piece for piece in pieces + [base64.b64encode(data[end:]).decode()] if piece)


def flipped(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place:][1:]


def changed(stanza):
    """Another letter in the last line of its body."""
    return stanza[:-6] + (b"A" if stanza[-6:-5] != b"A" else b"B") + stanza[-5:]


def armor(data, columns=64, end=b"\n"):
    text = base64.b64encode(data)
    lines = [text[i : i + columns] for i in range(0, len(text), columns)]
    return end.join([b"-----BEGIN AGE ENCRYPTED FILE-----", *lines, b"-----END AGE ENCRYPTED FILE-----", b""])


def loose(text):
    """Sets a spare bit in the last character before the padding."""
    place = text.index(b"=") - 1
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:place] + bytes([alphabet[alphabet.index(text[place]) + 1]]) + text[place + 1 :]


TEXT = "Hoy respaldé mi teléfono.".encode()
p, k = ("passphrase", PASSPHRASE), ("identity", bech32("age-secret-key-", IDENTITY.private_bytes_raw()).upper())
good = header(scrypt()) + payload(TEXT)
vectors = []


def vector(name, expect, key, data, text=TEXT):
    vectors.append((name, expect, key, data, text if expect == "opens" else b""))


vector("passphrase", "opens", p, good)
vector("passphrase, empty payload", "opens", p, header(scrypt()) + payload(b""), b"")
vector("key", "opens", k, header(x25519()) + payload(TEXT))
vector("key among others and unknown stanzas", "opens", k,
       header(b"-> joint a b!~\n\n", x25519(OTHER), b"-> grease\n" + body(rand(96)), x25519()) + payload(TEXT))
vector("armored", "opens", p, armor(good))
vector("armored, CRLF and blanks around", "opens", p, b" \r\n" + armor(good, end=b"\r\n") + b"\t\n\n")
vector("armored key", "opens", k, armor(header(x25519()) + payload(TEXT)))
vector("armored, full last line", "opens", p, armor(header(scrypt()) + payload(b"x" * 73)), b"x" * 73)
vector("work factor 10", "opens", p, header(scrypt("10")) + payload(TEXT))

vector("nothing", "notAge", p, b"")
vector("other bytes", "notAge", p, b"\x89PNG\r\n\x1a\n" + bytes(50))
vector("other text", "notAge", p, b"registro de hoy\n")
vector("version 2", "unknownVersion", p, header(scrypt(), version=b"age-encryption.org/v2\n") + payload(TEXT))
vector("CRLF in header", "headerDamaged", p, good.replace(b"v1\n", b"v1\r\n"))
vector("unknown stanza", "unknownStanza", p, header(b"-> ssh-ed25519 abc\n" + body(rand(32))) + payload(TEXT))
vector("unknown stanza for a key", "unknownStanza", k, header(b"-> Scrypt abc\n" + body(rand(32))) + payload(TEXT))
vector("sealed to a key", "needsKey", p, header(x25519()) + payload(TEXT))
vector("sealed to a passphrase", "needsPassphrase", k, good)
vector("another passphrase", "wrongPassphrase", p, header(scrypt(passphrase="otra")) + payload(TEXT))
vector("another key", "wrongKey", k, header(x25519(OTHER)) + payload(TEXT))

for log2, expect in (("21", "workFactorTooHigh"), ("64", "workFactorTooHigh"), ("9" * 30, "workFactorTooHigh"),
                     ("0", "headerDamaged"), ("04", "headerDamaged"), ("+4", "headerDamaged"), ("-4", "headerDamaged"),
                     ("0x4", "headerDamaged"), ("4a", "headerDamaged")):
    vector(f"work factor {log2}", expect, p, header(scrypt(log2)) + payload(TEXT))
for name, stanza in (
        ("short salt", scrypt(salt=rand(15))), ("long salt", scrypt(salt=rand(17))),
        ("third argument", scrypt(extra=b" x")), ("long file key", scrypt(file_key=rand(17))),
        ("salt with padding", scrypt().replace(b" 4\n", b"== 4\n")),
        ("no work factor", scrypt().replace(b" 4\n", b"\n")), ("two spaces", scrypt().replace(b" 4\n", b"  4\n")),
        ("space at the end", scrypt().replace(b" 4\n", b" 4 \n")),
        ("two passphrases", scrypt() + scrypt()), ("passphrase and key", scrypt() + x25519()),
        ("body line too long", b"-> scrypt a 4\n" + b"A" * 65 + b"\n"),
        ("full line and no last line", b"-> scrypt a 4\n" + b"A" * 64 + b"\n"),
        ("body with padding", b"-> x\nAAA=\n"), ("body not canonical", b"-> x\nAB\n"),
        ("no type", b"-> \n\n"), ("no blank", b"->x\n\n"), ("character outside ASCII", "-> ñ\n\n".encode()),
        ("control character", b"-> \x7f\n\n"), ("no stanza", b""), ("line between stanzas", scrypt() + b"\n")):
    vector(name, "headerDamaged", p, header(stanza) + payload(TEXT))
for name, stanza in (("short share", x25519(share=rand(31))), ("second argument", x25519(extra=b" x")),
                     ("share of low order", x25519(share=bytes(32))), ("long file key for a key", x25519(file_key=rand(17)))):
    vector(name, "headerDamaged", k, header(stanza) + payload(TEXT))
vector("MAC of another key", "headerDamaged", p, header(scrypt(), file_key=rand(16)) + payload(TEXT))
vector("MAC too short", "headerDamaged", p, good[: good.index(b"---") + 40] + b"\n" + payload(TEXT))
vector("MAC with a blank", "headerDamaged", p, header(scrypt())[:-1] + b" \n" + payload(TEXT))

vector("stops in the version", "truncated", p, good[:10])
vector("stops in a stanza", "truncated", p, good[:40])
vector("no nonce", "truncated", p, header(scrypt()))
vector("half a nonce", "truncated", p, header(scrypt()) + rand(8))
vector("no chunk", "truncated", p, header(scrypt()) + rand(16))
vector("no last chunk", "truncated", p, header(scrypt()) + payload(TEXT, last=9))
vector("half a tag", "payloadDamaged", p, header(scrypt()) + rand(24))
vector("chunk cut short", "payloadDamaged", p, good[:-1])
vector("byte after the end", "payloadDamaged", p, good + b"\n")
vector("two last chunks in a row", "payloadDamaged", p, good + good[-41:])
vector("armor without end", "truncated", p, armor(good)[:-40])
for name, text in (
        ("armor with long lines", armor(good, 68)), ("armor with short lines", armor(good, 60)),
        ("armor with an empty line", armor(good).replace(b"\n", b"\n\n", 1)),
        ("armor with a header", armor(good).replace(b"\n", b"\nComment: a\n\n", 1)),
        ("armor with a blank in it", armor(good).replace(b"\n", b" \n", 3)),
        ("armor without padding", armor(good + b"1").replace(b"=", b"")),
        ("armor not canonical", loose(armor(header(scrypt()) + payload(b"x" * 24)))),
        ("armor of another kind", armor(good).replace(b"BEGIN AGE ENCRYPTED FILE", b"BEGIN AGE ENCRYPTED FILES"))):
    vector(name, "armorDamaged", p, text)

# --- Long payloads: what stands in a chunk depends on its number and on whether it is the last.

for name, expect, sizes, flags in (
        ("two chunks", "opens", (CHUNK, 100), (0, 1)), ("one full chunk", "opens", (CHUNK,), (1,)),
        ("two full chunks", "opens", (CHUNK, CHUNK), (0, 1)), ("three chunks", "opens", (CHUNK, CHUNK, 1), (0, 0, 1)),
        ("empty last chunk", "payloadDamaged", (CHUNK, 0), (0, 1)),
        ("empty last chunk after two", "payloadDamaged", (CHUNK, CHUNK, 0), (0, 0, 1)),
        ("full chunk that is not the last", "truncated", (CHUNK,), (0,)),
        ("two chunks, none the last", "truncated", (CHUNK, 100), (0, 0)),
        ("two full chunks, none the last", "truncated", (CHUNK, CHUNK), (0, 0)),
        ("two last chunks", "payloadDamaged", (CHUNK, 100), (1, 1)),
        ("two full last chunks", "payloadDamaged", (CHUNK, CHUNK), (1, 1)),
        ("last chunk before another", "payloadDamaged", (CHUNK, CHUNK, 100), (0, 1, 1)),
        ("short chunk before the last", "payloadDamaged", (CHUNK - 1, 100), (0, 1)),
        ("long chunk", "payloadDamaged", (CHUNK + 1,), (1,)), ("flag of 2", "payloadDamaged", (100,), (2,))):
    data, text = zeros(sizes, flags)
    vector(name, expect, p, header(scrypt()) + data, text)
for name, damage in (
        ("damaged second chunk", lambda n, sealed: flipped(sealed, 50) if n == 1 else sealed),
        ("damaged tag of the second chunk", lambda n, sealed: flipped(sealed, len(sealed) - 1) if n == 1 else sealed),
        ("second chunk cut short", lambda n, sealed: sealed[:-1] if n == 1 else sealed),
        ("second chunk less than a tag", lambda n, sealed: sealed[:15] if n == 1 else sealed),
        ("first chunk cut short", lambda n, sealed: sealed[:-1] if n == 0 else sealed),
        ("first chunk gone", lambda n, sealed: b"" if n == 0 else sealed)):
    data, _ = zeros((CHUNK, 100), (0, 1), damage)
    vector(name, "payloadDamaged", p, header(scrypt()) + data)
for name, sizes, tail in (("bytes after a full last chunk", (CHUNK,), b"x"), ("many bytes after it", (CHUNK,), b"x" * 100),
                          ("bytes after a short last chunk", (100,), b"x" * 20)):
    data, _ = zeros(sizes, (1,), tail=tail)
    vector(name, "payloadDamaged", p, header(scrypt()) + data)
one, two = zeros((CHUNK, CHUNK, 5), (0, 0, 1))[0], CHUNK + 16
vector("chunks in another order", "payloadDamaged", p,
       header(scrypt()) + one[:16] + one[16 + two : 16 + 2 * two] + one[16 : 16 + two] + one[16 + 2 * two :])
vector("damaged tag", "payloadDamaged", p, flipped(good, len(good) - 1))
vector("damaged text", "payloadDamaged", p, flipped(good, len(good) - 20))
vector("damaged nonce", "payloadDamaged", p, flipped(good, len(good) - 16 - len(TEXT) - 1))
good_key = header(x25519()) + payload(TEXT)
vector("damaged payload for a key", "payloadDamaged", k, flipped(good_key, len(good_key) - 1))
vector("no chunk for a key", "truncated", k, header(x25519()) + rand(16))

# --- MACs.

head = header(scrypt())
mac = head.index(b"--- ") + 4
for name, data in (
        ("MAC with a bit changed", flipped(head, mac)), ("MAC not canonical", head[:-2] + bytes([head[-2] + 1]) + b"\n"),
        ("MAC with padding", head[:-1] + b"=\n"), ("MAC without blank", head.replace(b"--- ", b"---")),
        ("two blanks before the MAC", head.replace(b"--- ", b"---  ")), ("no MAC", head[: mac - 1] + b"\n"),
        ("blank for a MAC", head[:mac] + b"\n"), ("MAC with more behind it", head[:-1] + b"AAAA\n"),
        ("MAC of 31 bytes", head[:mac] + b64(rand(31)) + b"\n"), ("MAC with CR", head[:-1] + b"\r\n"),
        ("four dashes", head.replace(b"--- ", b"---- ")), ("two dashes", head.replace(b"--- ", b"-- "))):
    vector(name, "headerDamaged", p, data + payload(TEXT))
vector("MAC without line end", "truncated", p, head[:-1])
vector("stanza changed after the MAC", "headerDamaged", k,
       header(x25519(), b"-> extra a\n\n").replace(b"extra a", b"extra b") + payload(TEXT))
vector("stanza put in after the MAC", "headerDamaged", k,
       header(x25519()).replace(b"---", b"-> extra a\n\n---") + payload(TEXT))

# --- Stanzas.

every = bytes(range(33, 127))
vector("every character that may be in an argument", "opens", k, header(b"-> x " + every + b"\n\n", x25519()) + payload(TEXT))
vector("stanza without arguments", "opens", k, header(b"-> x\n\n", x25519()) + payload(TEXT))
vector("stanza with an empty body", "opens", k, header(b"-> x a\n\n", x25519()) + payload(TEXT))
vector("body of full lines and an empty one", "opens", k, header(b"-> x\n" + body(rand(48)), x25519()) + payload(TEXT))
for name, stanza in (
        ("body missing", b"-> x a\n"), ("short lines in a body", b"-> x\nAAAA\nAAAA\n"),
        ("empty line before the body", b"-> x\n\nAAAA\n"), ("CR at a body's line", b"-> x\nAAAA\r\n"),
        ("CR in the first line", b"-> x\r\n\n"), ("tab between arguments", b"-> x\ta\n\n"), ("NUL in an argument", b"-> x \0\n\n"),
        ("two blanks before the type", b"->  x\n\n"), ("blank at the end of a first line", b"-> x \n\n"),
        ("another start", b"=> x\n\n"), ("start without dash", b"> x\n\n"), ("body in another alphabet", b"-> x\nAA-_\n"),
        ("blank in a body", b"-> x\nAA AA\n"), ("body of an impossible length", b"-> x\nAAAAA\n"),
        ("second full line missing its end", b"-> x\n" + b"A" * 64 + b"\n" + b"A" * 64 + b"\n")):
    vector(name, "headerDamaged", k, header(x25519(), stanza) + payload(TEXT))

# --- scrypt.

for log2, expect in (("20a", "headerDamaged"), (" 4", "headerDamaged"), ("", "headerDamaged"), ("1e1", "headerDamaged"), ("022", "headerDamaged"),
                     ("23", "workFactorTooHigh"), ("18446744073709551620", "workFactorTooHigh"), ("٤", "headerDamaged")):
    stanza = scrypt().replace(b" 4\n", b" " + log2.encode() + b"\n", 1)
    vector(f"work factor «{log2}»", expect, p, header(stanza) + payload(TEXT))
vector("another work factor than its key's", "wrongPassphrase", p, header(scrypt().replace(b" 4\n", b" 5\n")) + payload(TEXT))
stanza = scrypt()
vector("damaged stanza of a passphrase", "wrongPassphrase", p, header(changed(stanza)) + payload(TEXT))
salt = stanza.split(b" ")[2]
vector("salt not canonical", "headerDamaged", p, header(stanza.replace(salt, salt[:-1] + bytes([salt[-1] + 1]))) + payload(TEXT))
vector("no salt", "headerDamaged", p, header(stanza.replace(salt + b" ", b"")) + payload(TEXT))
vector("no arguments", "headerDamaged", p, header(b"-> scrypt\n" + body(rand(32))) + payload(TEXT))
vector("type in capitals", "unknownStanza", p, header(stanza.replace(b"scrypt", b"SCRYPT")) + payload(TEXT))
vector("short file key", "headerDamaged", p, header(scrypt(file_key=rand(15))) + payload(TEXT))
vector("passphrase and an unknown stanza", "headerDamaged", p, header(scrypt(), b"-> x\n\n") + payload(TEXT))
vector("unknown stanza and a passphrase", "headerDamaged", p, header(b"-> x\n\n", scrypt()) + payload(TEXT))

# --- Keys.

# The points of low order and their other spellings: the shared secret is zero whoever computes it.
PRIME = 2**255 - 19
LOW = [0, 1, 325606250916557431795983626356110631294008115727848805560023387167927233504,
       39382357235489614581723060781553021112529911719440698176882885853963445705823, PRIME - 1, PRIME, PRIME + 1]
for value in LOW:
    for high in (0, 1):
        point = value.to_bytes(32, "little")
        point = point[:31] + bytes([point[31] | high << 7])
        key = hkdf(bytes(32), point + raw(IDENTITY.public_key()), b"age-encryption.org/v1/X25519")
        stanza = b"-> X25519 " + b64(point) + b"\n" + body(wrap(key))
        vector(f"low order {LOW.index(value)}{' with the top bit' if high else ''}", "headerDamaged", k, header(stanza) + payload(TEXT))
stanza = x25519()
share = stanza.split(b" ")[2].split(b"\n")[0]
vector("share not canonical", "headerDamaged", k, header(stanza.replace(share, share[:-1] + bytes([share[-1] + 1]))) + payload(TEXT))
vector("share with padding", "headerDamaged", k, header(stanza.replace(share, share + b"=")) + payload(TEXT))
vector("long share", "headerDamaged", k, header(b"-> X25519 " + b64(rand(33)) + b"\n" + body(rand(32))) + payload(TEXT))
vector("no share", "headerDamaged", k, header(b"-> X25519\n" + body(rand(32))) + payload(TEXT))
vector("type in lower case", "unknownStanza", k, header(stanza.replace(b"X25519", b"x25519")) + payload(TEXT))
vector("damaged stanza of a key", "wrongKey", k, header(changed(stanza)) + payload(TEXT))
vector("short file key for a key", "headerDamaged", k, header(x25519(file_key=rand(15))) + payload(TEXT))
vector("the key's stanza after another's and a damaged one", "headerDamaged", k,
       header(x25519(OTHER), b"-> X25519 a b\n\n", x25519()) + payload(TEXT))
vector("twice the same stanza", "opens", k, header(stanza, stanza) + payload(TEXT))
vector("two stanzas of the key", "opens", k, header(x25519(), x25519()) + payload(TEXT))

# --- Versions and armor.

for name, expect, version in (
        ("version without number", "unknownVersion", b"age-encryption.org/v\n"), ("version 10", "unknownVersion", b"age-encryption.org/v10\n"),
        ("blank after the version", "headerDamaged", b"age-encryption.org/v1 \n"), ("version in capitals", "notAge", b"AGE-ENCRYPTION.ORG/V1\n"),
        ("blank before the version", "notAge", b" age-encryption.org/v1\n")):
    vector(name, expect, p, header(scrypt(), version=version) + payload(TEXT))
text = armor(good)
lines = text.split(b"\n")
vector("armor without last line end", "opens", p, text[:-1])
for name, data in (
        ("armor twice", text + text), ("armor with a blank before a line", b"\n".join([lines[0], b" " + lines[1], *lines[2:]])),
        ("armor with a blank behind a line", b"\n".join([lines[0], lines[1] + b" ", *lines[2:]])),
        ("armor with a blank behind its first line", text.replace(lines[0], lines[0] + b" ")),
        ("armor with a tab in a line", text.replace(lines[1], lines[1][:30] + b"\t" + lines[1][30:])),
        ("armor with an empty line at its end", text.replace(b"\n-----END", b"\n\n-----END")),
        ("armor with an empty line at its beginning", text.replace(lines[1], b"\n" + lines[1])),
        ("armor with a checksum", text.replace(b"\n-----END", b"\n=abcd\n-----END")),
        ("armor with a header and no empty line", text.replace(lines[1], b"Version: 1\n" + lines[1])),
        ("armor with a character outside its alphabet", text.replace(lines[1], b"_" + lines[1][1:])),
        ("armor with padding in the middle", text.replace(lines[1], lines[1][:-1] + b"=")),
        ("armor with its padding on a line of its own", armor(header(scrypt()) + payload(b"x" * 24)).replace(b"=\n", b"\n=\n")),
        ("armor with CR alone", text.replace(b"\n", b"\r"))):
    vector(name, "armorDamaged", p, data)
# What begins otherwise is no armor, what ends otherwise has no end.
for name, data in (
        ("armor in lower case", text.lower()), ("armor with text before it", b"Hola:\n" + text),
        ("armor with four dashes", text.replace(b"-----BEGIN", b"----BEGIN"))):
    vector(name, "notAge", p, data)
for name, data in (("armor with text behind it", text + b"Saludos\n"), ("armor with another end", text.replace(b"END AGE", b"END PGP"))):
    vector(name, "truncated", p, data)
vector("armor around nothing", "notAge", p, armor(b""))
vector("armor around other bytes", "notAge", p, armor(b"hola"))
vector("armor around armor", "notAge", p, armor(text))
vector("armor around a header with CRLF", "headerDamaged", p, armor(good.replace(b"v1\n", b"v1\r\n")))
vector("armor of a file cut short", "payloadDamaged", p, armor(good[:-1]))

with open(pathlib.Path(__file__).with_name("age.txt"), "w", encoding="utf-8") as out:
    out.write("# Made by generate.py. `expect` is `opens` or the case of AgeError; `file` and `text` are base64,\n# with `0*N` for N zeros; of a long text there is the SHA-256.\n")
    for name, expect, (kind, secret), data, text in vectors:
        out.write(f"\nname: {name}\nexpect: {expect}\n{kind}: {secret}\n")
        if len(text) > 1000:
            out.write(f"sha256: {hashlib.sha256(text).hexdigest()}\n")
        else:
            out.write(f"text: {base64.b64encode(text).decode()}\n")
        out.write(f"file: {parts(data)}\n")
