// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/stalllog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString eventName(QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name != nullptr ? QString::fromLatin1(name) : u"Event "_s + QString::number(type);
}

} // namespace

QString Stall::what() const
{
    if (ran.receiver == nullptr) {
        return {};
    }
    QString text = QString::fromLatin1(ran.receiver);
    if (ran.owner != nullptr) {
        text += " ("_L1 + QLatin1StringView(ran.owner) + u')';
    }
    return text + ", "_L1 + eventName(ran.type);
}

QByteArray Stall::toJson() const
{
    const QJsonObject object{{u"at"_s, QDateTime::fromMSecsSinceEpoch(wallMs).toUTC().toString(Qt::ISODateWithMs)},
                             {u"ms"_s, double(ns) / 1e6},
                             {u"receiver"_s, QString::fromLatin1(ran.receiver)},
                             {u"owner"_s, QString::fromLatin1(ran.owner)},
                             {u"event"_s, ran.receiver == nullptr ? QString() : eventName(ran.type)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void StallLog::turnBegan(qint64 ns)
{
    m_began = ns;
    m_longest = {};
}

void StallLog::turnEnded(qint64 ns)
{
    const qint64 began = std::exchange(m_began, -1);
    if (began < 0) {
        return;
    }
    m_turns.add(ns - began);
    if (ns - began <= kStallNs) {
        return;
    }
    ++m_count;
    if (m_stalls.size() == kKept) {
        m_stalls.pop_front();
    }
    m_stalls.push_back({.wallMs = QDateTime::currentMSecsSinceEpoch(), .ns = ns - began, .ran = m_longest});
    if (m_file.isOpen()) {
        m_file.write(m_stalls.back().toJson() + '\n');
    }
}

void StallLog::handled(const HandledEvent &event)
{
    const bool causedIt = event.depth < m_longest.depth; // or is another one beside what caused it
    if (event.ns > m_longest.ns * (causedIt ? 2 : 1)) {
        m_longest = event;
    }
}

bool StallLog::writeTo(const QString &file)
{
    m_file.close();
    m_file.setFileName(file);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void StallLog::clear()
{
    m_turns.clear();
    m_stalls.clear();
    m_count = 0;
}

} // namespace Signalbox
