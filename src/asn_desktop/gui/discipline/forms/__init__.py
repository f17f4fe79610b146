"""Generated from ui/discipline/ by .ci/compile_forms.py."""
