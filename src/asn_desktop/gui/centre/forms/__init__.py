"""Generated from ui/centre/ by .ci/compile_forms.py."""
