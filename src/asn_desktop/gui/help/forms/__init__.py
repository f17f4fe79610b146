"""Generated from ui/help/ by .ci/compile_forms.py."""
