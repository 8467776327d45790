// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"

namespace Signalbox {

/// A server with prompts, suggestions and a log.
class PromptLibrary : public ServerFolder
{
public:
    void offerPrompts() const
    {
        setResult(QStringLiteral("initialize"), R"({"protocolVersion":"2025-11-25",
            "capabilities":{"tools":{},"prompts":{},"completions":{},"logging":{}},
            "serverInfo":{"name":"prompt-library","version":"1.4.0","title":"Prompt library"}})");
        setResult(QStringLiteral("prompts.list"), R"({"prompts":[
            {"name":"code_review","title":"Review code","description":"Asks for a review of a piece of code.","arguments":[
              {"name":"language","description":"What the code is written in","required":true},
              {"name":"code","description":"The code itself","required":true},
              {"name":"focus","description":"What to look at first"}]},
            {"name":"explain_error","title":"Explain an error","description":"Explains a message and what to do.",
             "arguments":[{"name":"message","required":true}]},
            {"name":"release_notes","title":"Release notes","description":"Writes notes from a list of changes."}]})");
        setResult(QStringLiteral("prompts.get"), R"({"description":"A review of Python code","messages":[
            {"role":"user","content":{"type":"text","text":"Please review this code:\n\nprint(1/0) # fails"}},
            {"role":"assistant","content":{"type":"text","text":"I look at errors first, then at style."}},
            {"role":"user","content":{"type":"resource","resource":{"uri":"file:///rules/python.md",
              "mimeType":"text/markdown","text":"# Rules\n\n- Say what fails and why."}}}]})");
        setResult(QStringLiteral("completion.complete"),
                  R"({"completion":{"values":["python","perl","php","prolog"],"total":124,"hasMore":true}})");
        setResult(QStringLiteral("logging.setLevel"), "{}");
    }

    /// A shell's words that write to standard error, then start what follows.
    [[nodiscard]] static QString saying()
    {
        return QStringLiteral(
            "printf 'prompt-library 1.4.0\\nreading prompts from /srv/prompts\\n"
            "npm warn deprecated glob@7.2.3\\n\\033[31merror\\033[0m: draft.md has no title, left out\\n"
            "3 prompts\\n' >&2; exec \"$1\" \"$2\"");
    }

    void logSomething() const
    {
        QByteArrayList lines;
        for (const char *params : {R"({"level":"debug","logger":"loader","data":"Opened /srv/prompts"})",
                                   R"({"level":"info","logger":"loader","data":{"prompts":3,"ms":12}})",
                                   R"({"level":"notice","logger":"web","data":"Listening on 127.0.0.1:3000"})",
                                   R"({"level":"warning","logger":"cache","data":"Nearly full: 91 %"})",
                                   R"({"level":"error","logger":"loader","data":{"file":"draft.md","line":1,
                                       "what":"no title","near":["# ","","Text"]}})"}) {
            lines.append(QByteArray(R"({"jsonrpc":"2.0","method":"notifications/message","params":)") + params + '}');
            lines.last().replace('\n', ' ');
        }
        say(lines.join('\n'));
    }
};

} // namespace Signalbox
