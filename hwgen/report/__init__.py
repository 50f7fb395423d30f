"""Rows of a sweep → one HTML page, pictures and tables for papers."""
