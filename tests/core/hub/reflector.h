// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/hub/labmcp.h"

#include <QStringList>

/// A server that says back what it was told, and secrets of its callers in all their spellings: in results, in errors, in
/// refusals.
class Reflector
{
public:
    explicit Reflector(QList<QByteArray> canaries);
    /// From now on only these of them.
    void sayBack(const QList<QByteArray> &canaries) { m_said = canaries; }

    /// Answers discovery, the tool `reflect` with a result and `fail` with an error.
    [[nodiscard]] QString url() const { return m_mcp.url(); }
    [[nodiscard]] QString refusingUrl() const; ///< 401 to everything, with the canaries in its reason
    [[nodiscard]] int calls() const { return m_mcp.count("tools/call"); }
    /// Tokens that were shown to it and are no canary themselves: "Bearer …".
    [[nodiscard]] QList<QByteArray> shown() const;
    /// Called while a call is under way.
    std::function<void()> during;

    /// The first spelling of one of these that stands in `text`; empty: none does.
    [[nodiscard]] static QByteArray spellingIn(const QByteArray &text, const QList<QByteArray> &secrets);
    /// What of `text` is a canary in any spelling; empty: nothing.
    [[nodiscard]] QByteArray canaryIn(const QByteArray &text) const;
    /// The same of all files below these folders; what is compressed is unpacked.
    [[nodiscard]] QString canaryBelow(const QStringList &folders) const;
    /// … of the arguments of all running processes but this one.
    [[nodiscard]] QString canaryInArguments() const;

    static constexpr const char *kPlain = "reflected in plain sight"; ///< stands beside them

private:
    void answer(const LabMcp::Call &call, Signalbox::LabReply &reply) const;
    /// All spellings, fit for the inside of a JSON string.
    [[nodiscard]] QByteArray words(const Signalbox::LabRequest &request) const;

    QList<QByteArray> m_canaries;
    QList<QByteArray> m_said;
    LabMcp m_mcp;
};
