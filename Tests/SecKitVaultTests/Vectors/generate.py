#!/usr/bin/env python3
"""Writes age.txt: age files good and bad, made from the specification (C2SP, age-encryption.org/v1) without a line of
ours in Swift, so that both agree or a test says so. Needs the package `cryptography`. Deterministic: run it and compare.

    python3 Tests/SecKitVaultTests/Vectors/generate.py
"""
import base64, hashlib, hmac, itertools, pathlib
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

with open(pathlib.Path(__file__).with_name("age.txt"), "w", encoding="utf-8") as out:
    out.write("# Made by generate.py. `expect` is `opens` or the case of AgeError; `file` and `text` are base64.\n")
    for name, expect, (kind, secret), data, text in vectors:
        out.write(f"\nname: {name}\nexpect: {expect}\n{kind}: {secret}\n")
        out.write(f"text: {base64.b64encode(text).decode()}\nfile: {base64.b64encode(data).decode()}\n")
