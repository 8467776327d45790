# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for fish; "signalbox-cli complete" answers from the program's own help.
complete -c signalbox-cli -a '(signalbox-cli complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
