// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lister.h"

#include "core/json/rawjson.h"
#include "core/session/findings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostCounted = std::numeric_limits<int>::max();

struct ListWords
{
    QByteArray method;
    QByteArray member;
    QString reference;
};

ListWords wordsOf(Lister::List list)
{
    switch (list) {
    case Lister::List::Tools:
        return {"tools/list"_ba, "tools"_ba, u"server/tools"_s};
    case Lister::List::Resources:
        return {"resources/list"_ba, "resources"_ba, u"server/resources"_s};
    case Lister::List::ResourceTemplates:
        return {"resources/templates/list"_ba, "resourceTemplates"_ba, u"server/resources"_s};
    case Lister::List::Prompts:
        return {"prompts/list"_ba, "prompts"_ba, u"server/prompts"_s};
    }
    return {};
}

} // namespace

Lister::Lister(Session &session, List list, QObject *parent, const QByteArray &meta, Ask asker)
    : QObject(parent)
    , m_session(&session)
    , m_limits(session.limits())
    , m_meta(meta)
    , m_ask(std::move(asker))
{
    m_outcome.list = list;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, before the limit of the page itself
    connect(&m_timer, &QTimer::timeout, this, &Lister::endLate);
    m_timer.start(m_limits.listTimeMs);
    ask({});
}

void Lister::cancel()
{
    const QString why = tr("The list is not wanted any more.");
    if (m_pending) {
        m_pending->cancel(why);
    } else if (m_page) {
        dropPage(why);
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Cancelled;
        outcome.error = {.kind = Error::Kind::Cancelled, .message = why};
        QMetaObject::invokeMethod(this, [this, outcome] { handlePage(outcome); }, Qt::QueuedConnection);
    }
}

void Lister::dropPage(const QString &why)
{
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel(why);
        m_pending = nullptr;
    }
    delete m_page;
}

void Lister::ask(const QByteArray &cursor)
{
    OutgoingRequest request;
    request.method = wordsOf(m_outcome.list).method;
    request.meta = m_meta;
    if (!cursor.isEmpty()) {
        request.params = "{\"cursor\":" + cursor + '}';
    }
    if (m_ask) {
        m_page = new QObject(this);
        m_ask(request, m_page, [this](const CallOutcome &outcome) {
            m_page->deleteLater();
            m_page = nullptr;
            handlePage(outcome);
        });
        return;
    }
    m_pending = m_session->request(request);
    connect(m_pending, &PendingCall::finished, this, &Lister::handlePage);
}

void Lister::handlePage(const CallOutcome &outcome)
{
    m_pending = nullptr;
    m_outcome.deviations += outcome.deviations;
    if (!outcome.ok()) {
        m_outcome.end = outcome.end;
        m_outcome.error = outcome.error;
        m_outcome.complete = false;
        finish();
        return;
    }
    m_outcome.pages.append(outcome.result);
    m_bytes += outcome.result.size();
    const QByteArray next = readPage(outcome.result);
    if (next.isEmpty()) {
        finish();
    } else if (m_cursors.contains(next)) {
        stop(tr("The server gave the same cursor again; the list stops here."));
    } else if (m_outcome.items >= m_limits.listItems) {
        stop(tr("The list was stopped after %1 entries; the server has more.").arg(m_outcome.items));
    } else if (m_bytes >= m_limits.messageBytes) { // in pages, a list may be as large as it may be in one
        stop(tr("The list was stopped after %1 bytes; the server has more.").arg(m_bytes));
    } else if (m_outcome.pages.size() >= m_limits.listPages) {
        stop(tr("The list was stopped after %1 pages; the server has more.").arg(m_outcome.pages.size()));
    } else {
        m_cursors.insert(next);
        ask(next);
    }
}

QByteArray Lister::readPage(const QByteArray &result)
{
    const ListWords words = wordsOf(m_outcome.list);
    const QString page = tr("page %1").arg(m_outcome.pages.size());
    QByteArrayView cursor;
    bool hasList = false;
    RawJsonWalk members(result);
    while (members.isObject() && members.next()) {
        if (members.isNamed(words.member)) {
            hasList = members.value().startsWith('[');
            m_outcome.items += hasList ? int(std::min<qsizetype>(members.count(), kMostCounted - m_outcome.items)) : 0;
        } else if (members.isNamed("nextCursor")) {
            cursor = members.value();
        }
    }
    if (!hasList) {
        const QString pointer = u'/' + QString::fromLatin1(words.member);
        m_outcome.deviations.append(
            violation(pointer, u"array"_s, tr("absent or another value, on %1").arg(page), words.reference));
    }
    if (cursor.isEmpty()) {
        return {};
    }
    if (!cursor.startsWith('"')) { // the end is the key's absence: null is a frequent mistake
        const bool isNull = cursor == "null";
        m_outcome.complete = isNull;
        m_outcome.deviations.append(violation(u"/nextCursor"_s, u"string"_s,
                                              tr("%1, on %2").arg(isNull ? u"null"_s : tr("another value"), page),
                                              u"server/utilities/pagination"_s));
        return {};
    }
    return cursor.toByteArray(); // raw, with its quotes: never empty, though the cursor may be
}

void Lister::stop(const QString &note)
{
    m_outcome.complete = false;
    m_outcome.note = note;
    m_outcome.deviations.append({Deviation::Severity::Warning, u"/nextCursor"_s, tr("a list with an end"), note,
                                 u"server/utilities/pagination"_s});
    dropPage(note);
    finish();
}

void Lister::endLate()
{
    if (!m_outcome.pages.isEmpty()) {
        stop(tr("The list was not complete after %1 ms; what came until then is shown.").arg(m_limits.listTimeMs));
        return;
    }
    CallOutcome outcome; // nothing is there to be shown: as if the page's own limit had been the shorter one
    outcome.end = CallOutcome::End::Timeout;
    outcome.error = {.kind = Error::Kind::Timeout,
                     .message = Session::tr("The server did not answer within %1 ms.").arg(m_limits.listTimeMs)};
    dropPage(outcome.error.message);
    handlePage(outcome);
}

void Lister::finish()
{
    m_timer.stop();
    deleteLater();
    emit finished(m_outcome);
}

} // namespace Signalbox
