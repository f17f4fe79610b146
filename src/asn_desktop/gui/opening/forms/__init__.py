"""Generated from ui/opening/ by .ci/compile_forms.py."""
