// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/nameids.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Result<qint64> NameIds::add(const QByteArray &name)
{
    Result<qint64> id = find(name);
    if (!id || *id >= 0) {
        return id;
    }
    QSqlQuery *query = m_file.run(u"INSERT INTO name(text) VALUES(?)"_s, {name});
    if (query == nullptr) {
        return m_file.fault();
    }
    const qint64 made = query->lastInsertId().toLongLong();
    query->finish();
    m_ids.insert(name, made);
    m_names.insert(made, name);
    return made;
}

Result<qint64> NameIds::find(const QByteArray &name)
{
    if (name.isEmpty()) {
        return 0;
    }
    if (const auto known = m_ids.constFind(name); known != m_ids.cend()) {
        return *known;
    }
    const Result<qint64> id = m_file.number(u"SELECT id FROM name WHERE text = ?"_s, {name});
    if (!id) {
        return id;
    }
    if (*id == 0) {
        return -1;
    }
    m_ids.insert(name, *id);
    m_names.insert(*id, name);
    return id;
}

Result<QByteArray> NameIds::name(qint64 id)
{
    if (id == 0) {
        return QByteArray();
    }
    if (const auto known = m_names.constFind(id); known != m_names.cend()) {
        return *known;
    }
    QSqlQuery *query = m_file.run(u"SELECT text FROM name WHERE id = ?"_s, {id});
    if (query == nullptr) {
        return m_file.fault();
    }
    QByteArray name = query->next() ? query->value(0).toByteArray() : QByteArray();
    if (auto good = m_file.ended(*query); !good) {
        return Failure(std::move(good.error()));
    }
    query->finish();
    m_names.insert(id, name);
    return name;
}

void NameIds::forget()
{
    m_ids.clear();
    m_names.clear();
}

} // namespace Signalbox
