"""Generated from ui/home/ by .ci/compile_forms.py."""
