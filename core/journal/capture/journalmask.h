// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/capture/needlefinder.h"
#include "core/journal/capturemask.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Signalbox {

/// Takes secrets out of messages before they are recorded: values that were registered, in all their spellings, and
/// the strings that stand in JSON under a secret's name (core/json's Masker says which names). Known formats alone are
/// no reason: what is only guessed at stays in the record, and is masked when it is shown or exported. One thread.
class JournalMask : public CaptureMask
{
public:
    static constexpr qsizetype kShortest = 6; ///< characters; a shorter value would mask what is no secret

    JournalMask();

    /// The values that belong to this owner (a server's id, an authorization) in place of those it had.
    void setSecrets(const QString &owner, const QList<QByteArray> &values);
    void addSecret(const QString &owner, const QByteArray &value);
    /// By its name's number in the journal.
    void setKeepsSecretsOf(quint16 server, bool keeps);
    [[nodiscard]] bool keepsAny() const { return !m_clear.isEmpty(); }

    [[nodiscard]] QList<Cut> cutsIn(QByteArrayView message) const override;
    [[nodiscard]] bool keepsSecretsOf(quint16 server) const override { return m_clear.contains(server); }

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isNumber = false; ///< becomes a string
    };
    void rebuild();
    [[nodiscard]] bool isSuspicious(QByteArrayView message) const;
    [[nodiscard]] QList<Span> registeredIn(QByteArrayView message) const;
    static void addNamed(QList<Span> &spans, QByteArrayView message);
    static void widenNumber(QList<Span> &spans, qsizetype begin, qsizetype end, qsizetype &from);

    QHash<QString, QList<QByteArray>> m_secrets; ///< by owner
    QList<QByteArray> m_spellings;               ///< of all secrets
    NeedleFinder m_suspicions;                   ///< the spellings, and what names of secrets are made of
    NeedleFinder m_values;                       ///< the spellings only
    QSet<quint16> m_clear;
};

} // namespace Signalbox
