// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// Reads a whole paged list. Stops, with a finding, at a repeated cursor, and at the caps of Limits (pages, items,
/// bytes, time). Bad entries are listed with their reason beside the good ones. Deletes itself after finished().
class Lister : public QObject
{
    Q_OBJECT
public:
    enum class List { Tools, Resources, ResourceTemplates, Prompts };

    /// Asks for a page in the session's place; `then` once and later, unless `context` is gone by then.
    using Ask = std::function<void(const OutgoingRequest &request, QObject *context,
                                   std::function<void(const CallOutcome &)> then)>;

    /// Starts at once; `session` must outlive it or close first. `meta`: members of `_meta` for every page, JSON object
    /// text.
    Lister(Session &session, List list, QObject *parent = nullptr, const QByteArray &meta = {}, Ask asker = {});

    struct Outcome
    {
        List list = List::Tools;
        QList<QByteArray> pages;     ///< raw JSON of each page's result, in order
        QList<Deviation> deviations; ///< about the lists themselves
        bool complete = true;        ///< false: stopped at a cap or a repeated cursor; see `note`
        QString note;
        std::optional<Error> error; ///< of the page that failed; earlier pages are kept
        CallOutcome::End end = CallOutcome::End::Result;
        int items = 0;
    };

    void cancel();

signals:
    void finished(const Signalbox::Lister::Outcome &outcome); ///< exactly once

private:
    void ask(const QByteArray &cursor); ///< raw JSON; empty for the first page
    void handlePage(const CallOutcome &outcome);
    [[nodiscard]] QByteArray readPage(const QByteArray &result); ///< answers the next cursor, raw; empty at the end
    void dropPage(const QString &why);
    void stop(const QString &note);
    void endLate();
    void finish();

    Session *m_session;
    Limits m_limits;
    QByteArray m_meta;
    Ask m_ask;
    Outcome m_outcome;
    qint64 m_bytes = 0; // of the pages
    QPointer<PendingCall> m_pending;
    QPointer<QObject> m_page;   // one that m_ask brings, until it is there
    QSet<QByteArray> m_cursors; // all that were followed: a circle may be longer than one
    QTimer m_timer;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Lister::Outcome)
