// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../resilience/manualtime.h"
#include "core/hub/cache/reads.h"
#include "tests/core/session/sessionfixture.h"

#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

constexpr auto kUri = "test://a/one";

[[nodiscard]] QByteArray paramsOf(const QByteArray &uri);
/// A result with these members beside its contents.
[[nodiscard]] QByteArray resultWith(const QByteArray &members, int number = 0);

/// Reads of one session whose other end says what a test wants, at a time that a test sets.
class ReadsFixture : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();

protected:
    using End = CallOutcome::End;

    struct Ended
    {
        int times = 0;
        CallOutcome outcome;
    };
    void begin(Revision revision = Revision::V20260728);
    std::shared_ptr<Ended> read(const QByteArray &uri = kUri, bool isFresh = false);
    std::shared_ptr<Ended> request(const ReadRequest &request);
    void answer(const QByteArray &result) { m_fixture->peer.say(answerText(idOf(heard().constLast()), result)); }
    [[nodiscard]] const QByteArrayList &heard() const { return m_fixture->peer.heard; }

    ManualTime m_time;
    QString m_subject;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Reads> m_reads;
    std::unique_ptr<QObject> m_context;
};

} // namespace Signalbox
