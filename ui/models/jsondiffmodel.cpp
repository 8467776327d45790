// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsondiffmodel.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

namespace {

constexpr qsizetype kShownCharacters = 300; ///< of a value in its row

QString shown(const Json *value)
{
    if (!value) {
        return {};
    }
    const QString text = QString::fromUtf8(compactJson(*value));
    const QString cut = visibleText(QStringView(text).left(kShownCharacters));
    return text.size() > kShownCharacters ? cut + u'…' : cut;
}

} // namespace

Result<JsonComparison> compareMessages(const QByteArray &before, const QByteArray &after)
{
    Result<ParsedJson> earlier = parseJson(before);
    Result<ParsedJson> later = parseJson(after);
    if (!earlier || !later) {
        return Failure(earlier ? later.error() : earlier.error());
    }
    JsonComparison comparison{.before = std::make_shared<const Json>(std::move(earlier->value)),
                              .after = std::make_shared<const Json>(std::move(later->value)),
                              .found = {}};
    comparison.found = compareJson(*comparison.before, *comparison.after);
    return comparison;
}

void JsonDiffModel::setComparison(JsonComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

QByteArray JsonDiffModel::text(int row, Column side) const
{
    if (row < 0 || row >= m_comparison.found.places.size()) {
        return {};
    }
    const JsonDifference &place = m_comparison.found.places.at(row);
    const Json *value = side == Before ? place.before : place.after;
    return value ? prettyJson(*value) : QByteArray();
}

int JsonDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.found.places.size());
}

int JsonDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant JsonDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const JsonDifference &place = m_comparison.found.places.at(index.row());
    if (role == KindRole) {
        return int(place.kind);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(index.column())) {
    case What:
        return place.kind == JsonDifference::Kind::Added     ? tr("added")
               : place.kind == JsonDifference::Kind::Removed ? tr("removed")
                                                             : tr("changed");
    case Where:
        return place.pointer.isEmpty() ? tr("the whole") : visibleText(place.pointer);
    case Before:
        return shown(place.before);
    case After:
        return shown(place.after);
    }
    return {};
}

QVariant JsonDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case What:
        return tr("What");
    case Where:
        return tr("Path");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    }
    return {};
}

} // namespace Signalbox
