"""One module per topic, one function per address: translate, call one query or action, translate back."""
