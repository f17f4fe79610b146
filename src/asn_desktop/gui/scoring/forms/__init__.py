"""Generated from ui/scoring/ by .ci/compile_forms.py."""
