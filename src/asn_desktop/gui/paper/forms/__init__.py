"""Generated from ui/paper/ by .ci/compile_forms.py."""
