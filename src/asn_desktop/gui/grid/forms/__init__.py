"""Generated from ui/grid/ by .ci/compile_forms.py."""
