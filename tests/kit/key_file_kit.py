"""Key files of signers, as somebody without an authority makes them."""

from __future__ import annotations

import datetime as dt

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

KEY_PASSPHRASE = "rahasia p12"  # noqa: S105 - of keys made here
SIGNER = "Sekar Umpama"


GIVEN_NAME_ALONE = x509.Name([x509.NameAttribute(NameOID.GIVEN_NAME, SIGNER)])
NAMED = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, SIGNER)])


def key_file(
    *,
    elliptic: bool = False,
    edwards: bool = False,
    until: dt.datetime | None = None,
    name: x509.Name = NAMED,
) -> bytes:
    """Return a .p12 that its owner made, RSA unless `elliptic` or `edwards`; valid for a month."""
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
    if edwards:
        key = ed25519.Ed25519PrivateKey.generate()
    elif elliptic:
        key = ec.generate_private_key(ec.SECP256R1())
    else:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    now = dt.datetime.now(dt.UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=30))
        .not_valid_after(until or now + dt.timedelta(days=30))
        .add_extension(usage, critical=True)
        .sign(key, None if edwards else hashes.SHA256())
    )
    encryption = BestAvailableEncryption(KEY_PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(b"tte", key, certificate, None, encryption)
