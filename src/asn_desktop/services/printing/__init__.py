"""The print centre: whose papers, made and entered as they come out."""
