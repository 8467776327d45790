// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "core/mcp/roots.h"
#include "core/session/inputbroker.h"

#include <QList>

#include <optional>

namespace Signalbox {

/// Answers written beforehand, one JSON object with up to three lists and a word:
///
///     { "elicitation": [ "decline", { "content": { "name": "Ada" } }, { "when": "colour", "content": { "colour": "red" } } ],
///       "sampling":    [ "A text", { "role": "assistant", "content": { … }, "model": "m" } ],
///       "roots":       [ "file:///work", { "uri": "file:///data", "name": "Data" } ],
///       "consent":     "once" }
///
/// An answer with `when` goes to every question whose text contains it; the others are given in their order, each once.
/// Elicitation: "accept" (an address, or a form's defaults), "decline", "cancel", or an object with `action` ("accept" if
/// absent) and `content`. Sampling: a text, "decline" as {"action": "decline"}, or a whole result. Consent, where a rule of
/// the policy asks whether a call may go: "once" or "deny".
class AnswerFile
{
public:
    /// Errors: Kind::Storage (cannot be read, over 16 MB), Kind::Usage (`where`: what is wrong with it).
    [[nodiscard]] static Result<AnswerFile> read(const QString &path);
    [[nodiscard]] static Result<AnswerFile> parse(QByteArrayView json);

    /// The answer to the next question of that kind (not roots) with that text; none is left: none.
    [[nodiscard]] std::optional<Json> take(InputRequest::Kind kind, const QString &text);
    [[nodiscard]] const std::optional<QList<Root>> &roots() const { return m_roots; }
    /// May a call go that a rule wants to be asked about? None: the file does not say.
    [[nodiscard]] const std::optional<bool> &consents() const { return m_consents; }

private:
    struct Entry
    {
        QString when; ///< empty: in order
        Json answer;
        bool isUsed = false;
    };

    [[nodiscard]] static Result<QList<Entry>> readEntries(const Json &list, const QString &name);
    [[nodiscard]] static Result<QList<Root>> readRoots(const Json &list);

    QList<Entry> m_elicitation;
    QList<Entry> m_sampling;
    std::optional<QList<Root>> m_roots;
    std::optional<bool> m_consents;
};

} // namespace Signalbox
