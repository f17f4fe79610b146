"""Generated from ui/widgets/ by .ci/compile_forms.py."""
