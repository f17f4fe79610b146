"""Generated from ui/settings/ by .ci/compile_forms.py."""
