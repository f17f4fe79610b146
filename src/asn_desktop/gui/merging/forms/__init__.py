"""Generated from ui/merging/ by .ci/compile_forms.py."""
