"""Generated from ui/roster/ by .ci/compile_forms.py."""
