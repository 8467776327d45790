// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/formstate.h"

#include "ui/models/form/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

template<typename T>
void forgetIn(QHash<QString, T> &known, const QString &pointer)
{
    known.removeIf([&pointer](const auto &entry) { return Pointer::isWithin(entry.key(), pointer); });
}

template<typename T>
void reindexIn(QHash<QString, T> &known, const QString &array, const std::function<qsizetype(qsizetype)> &newIndex)
{
    QHash<QString, T> moved;
    for (auto entry = known.cbegin(); entry != known.cend(); ++entry) {
        const QString &key = entry.key();
        if (!Pointer::isWithin(key, array) || key.size() == array.size()) {
            moved.insert(key, entry.value());
            continue;
        }
        const QString rest = key.sliced(array.size() + 1);
        const QString index = rest.section(u'/', 0, 0);
        const qsizetype to = newIndex(index.toLongLong());
        if (to >= 0) {
            moved.insert(Pointer::child(array, to) + rest.sliced(index.size()), entry.value());
        }
    }
    known = moved;
}

} // namespace

std::optional<Json> FormState::parked(const QString &key) const
{
    const auto found = m_parked.constFind(key);
    return found == m_parked.cend() ? std::nullopt : std::optional(*found);
}

QString FormState::variantKey(const QString &pointer, int variant)
{
    return pointer + "/#"_L1 + QString::number(variant);
}

QString FormState::choiceKey(const QString &pointer, const SchemaField &field)
{
    return pointer + "/@"_L1 + QString::number(reinterpret_cast<quintptr>(&field), 16);
}

void FormState::forgetTyped(const QString &pointer)
{
    forgetIn(typed, pointer);
}

void FormState::forgetChoicesBelow(const QString &pointer)
{
    const QString own = pointer + "/@"_L1;
    variants.removeIf(
        [&](const auto &entry) { return entry.key().startsWith(pointer + u'/') && !entry.key().startsWith(own); });
}

void FormState::forget(const QString &pointer)
{
    forgetIn(typed, pointer);
    forgetIn(variants, pointer);
    forgetIn(m_parked, pointer);
}

void FormState::clear()
{
    typed.clear();
    variants.clear();
    m_parked.clear();
}

void FormState::reindex(const QString &array, const std::function<qsizetype(qsizetype)> &newIndex)
{
    reindexIn(typed, array, newIndex);
    reindexIn(variants, array, newIndex);
    reindexIn(m_parked, array, newIndex);
}

} // namespace Signalbox
