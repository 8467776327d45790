// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/answersexample.h"

#include "ui/models/policy/rulesfile.h"

namespace Signalbox {

QByteArray exampleAnswers()
{
    return R"({
  // An answer with "server", "tool" or "when" (a part of the question's text) is a rule: it answers whatever fits all of
  // them, as often as it is asked. In names * stands for anything. The others are given in their order, each once.
  "elicitation": [
    // {"server": "git*", "when": "branch", "content": {"branch": "main"}},
    // "decline"
  ],
  "sampling": [
    // {"tool": "summarize", "text": "A summary."},
    // {"action": "decline", "server": "*"}
  ]
  // "roots": ["file:///work"] instead of those of the servers' entries;
  // "consent": "once" lets calls go that a rule of the policy wants to ask about.
}
)";
}

Result<> makeExampleAnswers(const QString &path)
{
    return makeNewFile(path, exampleAnswers());
}

} // namespace Signalbox
