"""What we know: pure values and functions, without framework, files, sockets or clock."""
