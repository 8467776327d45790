// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/regularfile.h"
#include "core/base/result.h"
#include "core/hub/policy/namepattern.h"
#include "core/json/json.h"
#include "core/mcp/roots.h"
#include "core/session/inputbroker.h"

#include <QList>

#include <optional>

namespace Signalbox {

/// Answers written beforehand, one JSON object with up to three lists and a word; comments and trailing commas may be in it:
///
///     { "elicitation": [ "decline", { "content": { "name": "Ada" } }, { "when": "colour", "content": { "colour": "red" } } ],
///       "sampling":    [ "A text", { "server": "git*", "tool": "review_*", "text": "Fine." }, { "role": "assistant", … } ],
///       "roots":       [ "file:///work", { "uri": "file:///data", "name": "Data" } ],
///       "consent":     "once" }
///
/// An answer with `when` (a part of the question's text), `server` or `tool` (names; * and ? stand for others) is a rule: it
/// goes to every question that all of them fit. The others are given in their order, each once, where no rule fits.
/// Elicitation: "accept" (an address, or a form's defaults), "decline", "cancel", or an object with `action` ("accept" if
/// absent) and `content`. Sampling: a text, or an object with `text`, with {"action": "decline"}, or with a whole result.
/// Consent, where a rule of the policy asks whether a call may go: "once" or "deny".
class AnswerFile
{
public:
    struct Entry
    {
        QString when; ///< empty: whatever is asked
        std::optional<NamePattern> server;
        std::optional<NamePattern> tool; ///< a question that belongs to no known call has none
        Json answer;
        bool isUsed = false;

        [[nodiscard]] bool isRule() const { return !when.isEmpty() || server || tool; }
        [[nodiscard]] bool fits(const InputRequest &request, const QString &text) const;
    };

    /// Errors: Kind::Storage (cannot be read, over 16 MB), Kind::Usage (`where`: the place in it, by line and column).
    [[nodiscard]] static Result<AnswerFile> read(const QString &path, GivenOpen givenOpen = GivenOpen::Refused);
    [[nodiscard]] static Result<AnswerFile> parse(QByteArrayView text);

    /// The answer to this question (elicitation or sampling), whose words are `text`; none is left: none.
    [[nodiscard]] std::optional<Json> take(const InputRequest &request, const QString &text);
    [[nodiscard]] const std::optional<QList<Root>> &roots() const { return m_roots; }
    /// May a call go that a rule wants to be asked about? None: the file does not say.
    [[nodiscard]] const std::optional<bool> &consents() const { return m_consents; }
    [[nodiscard]] int count() const { return int(m_elicitation.size() + m_sampling.size()); } ///< of answers and rules

private:
    friend class AnswerFileReader;

    QList<Entry> m_elicitation;
    QList<Entry> m_sampling;
    std::optional<QList<Root>> m_roots;
    std::optional<bool> m_consents;
};

} // namespace Signalbox
