"""Parts of the window. They are given plain values and emit signals; they know no session and no job file."""
