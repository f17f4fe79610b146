"""The register of certificates: who may have one, and what no longer holds."""
