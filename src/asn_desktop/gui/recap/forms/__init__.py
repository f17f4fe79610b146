"""Generated from ui/recap/ by .ci/compile_forms.py."""
