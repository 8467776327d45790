// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "core/json/jsontext.h"
#include "ui/models/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr std::size_t kFetch = 1000;             ///< children made at a time
constexpr qsizetype kShownValueCharacters = 400; ///< of a string value or a key in its row
constexpr int kSummaryKeys = 4;

bool isContainer(const Json &value)
{
    return value.is_object() || value.is_array();
}

JsonKind kindOf(const Json &value)
{
    if (value.is_object()) {
        return JsonKind::Object;
    }
    if (value.is_array()) {
        return JsonKind::Array;
    }
    if (!numberText(value).isEmpty()) {
        return JsonKind::Number;
    }
    return value.is_string() ? JsonKind::String : JsonKind::Literal;
}

QString shownKey(const QString &key)
{
    const QString shown = visibleText(QStringView(key).left(kShownValueCharacters));
    return key.size() > kShownValueCharacters ? shown + QStringLiteral("…") : shown;
}

QString scalarText(const Json &value)
{
    if (kindOf(value) != JsonKind::String) {
        return QString::fromUtf8(compactJson(value));
    }
    constexpr std::size_t kEnough = 4 * (kShownValueCharacters + 1); // bytes: no character takes more than four
    const auto utf8 = value.as_string_view();
    const QString text = utf8ToQString(utf8.substr(0, kEnough));
    const bool cut = utf8.size() > kEnough || text.size() > kShownValueCharacters;
    const QString shown = visibleText(QStringView(text).first(std::min(text.size(), kShownValueCharacters)));
    return u'"' + shown + (cut ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString summaryOf(const Json &value)
{
    if (value.is_array()) {
        return {};
    }
    QStringList keys;
    for (const auto &member : value.object_range()) {
        if (keys.size() == kSummaryKeys) {
            keys.append(QStringLiteral("…"));
            break;
        }
        keys.append(shownKey(QString::fromStdString(member.key())));
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

struct JsonTreeModel::Node
{
    const Json *value = nullptr;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children; // as many as were fetched

    [[nodiscard]] QString key() const
    {
        if (!parent || !parent->value->is_object()) {
            return parent ? QString::number(row) : QString();
        }
        return QString::fromStdString(std::next(parent->value->object_range().begin(), row)->key());
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setValue(std::shared_ptr<const Json> value)
{
    beginResetModel();
    m_value = std::move(value);
    m_root.reset();
    if (m_value) {
        m_root = std::make_unique<Node>();
        m_root->value = m_value.get();
        addChildren(*m_root, kFetch);
    }
    endResetModel();
}

/// Makes the children up to number `to`, or as many as there are.
void JsonTreeModel::addChildren(Node &node, std::size_t to)
{
    const Json &value = *node.value;
    const std::size_t end = isContainer(value) ? std::min(to, value.size()) : 0;
    node.children.reserve(end);
    for (std::size_t i = node.children.size(); i < end; ++i) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(i);
        child->value =
            value.is_array() ? &value.at(i) : &std::next(value.object_range().begin(), std::ptrdiff_t(i))->value();
        node.children.push_back(std::move(child));
    }
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

const Json *JsonTreeModel::valueOf(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->value : nullptr;
}

QString JsonTreeModel::textOf(const QModelIndex &index) const
{
    const Json *value = valueOf(index);
    if (value == nullptr) {
        return {};
    }
    return isJsonString(*value) ? toQString(*value) : QString::fromUtf8(prettyJson(*value));
}

QString JsonTreeModel::pointerOf(const QModelIndex &index) const
{
    QStringList steps;
    for (const Node *node = nodeOf(index); node && node->parent; node = node->parent) {
        steps.prepend(node->key().replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1")));
    }
    return steps.isEmpty() ? QString() : u'/' + steps.join(u'/');
}

QString JsonTreeModel::pathOf(const QModelIndex &index) const
{
    static const QRegularExpression shortName(
        QStringLiteral("^[A-Za-z_\\x{80}-\\x{10FFFF}][0-9A-Za-z_\\x{80}-\\x{10FFFF}]*$"));
    QString path;
    for (const Node *node = nodeOf(index); node && node->parent; node = node->parent) {
        const QString key = node->key();
        if (node->parent->value->is_array()) {
            path.prepend(u'[' + key + u']');
        } else if (shortName.match(key).hasMatch()) {
            path.prepend(u'.' + key);
        } else { // a string literal of JSONPath may be one of JSON
            path.prepend(u'[' + QString::fromUtf8(jsonString(key)) + u']');
        }
    }
    return u'$' + path;
}

QModelIndex JsonTreeModel::reach(const QList<int> &rows)
{
    QModelIndex at;
    for (const int row : rows) {
        while (row >= rowCount(at) && canFetchMore(at)) {
            fetchMore(at);
        }
        at = index(row, 0, at);
        if (!at.isValid()) {
            return {};
        }
    }
    return at;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (!node || row < 0 || std::size_t(row) >= node->children.size() || column < 0 || column > 1
        || parent.column() > 0) {
        return {};
    }
    return createIndex(row, column, node->children.at(std::size_t(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? static_cast<Node *>(child.internalPointer())->parent : nullptr;
    return !parent || !parent->parent ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node ? int(node->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node && isContainer(*node->value) && !node->value->empty();
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node && isContainer(*node->value) && node->children.size() < node->value->size();
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    Node *node = nodeOf(parent);
    const std::size_t from = node->children.size();
    const std::size_t to = std::min(from + kFetch, node->value->size());
    beginInsertRows(parent, int(from), int(to) - 1);
    addChildren(*node, to);
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(node, index.column());
    case JsonKeyRole:
        return shownKey(node.key());
    case JsonKindRole:
        return int(kindOf(*node.value));
    case JsonValueRole:
        return isContainer(*node.value) ? QString() : scalarText(*node.value);
    case JsonSummaryRole:
        return isContainer(*node.value) ? summaryOf(*node.value) : QString();
    case Qt::AccessibleTextRole:
        return shownKey(node.key()) + QStringLiteral(": ") + display(node, 1).toString();
    default:
        return {};
    }
}

QVariant JsonTreeModel::display(const Node &node, int column) const
{
    if (column == 0) {
        return shownKey(node.key());
    }
    if (node.value->is_object()) {
        return tr("object, %n member(s)", nullptr, int(node.value->size()));
    }
    if (node.value->is_array()) {
        return tr("array, %n item(s)", nullptr, int(node.value->size()));
    }
    return scalarText(*node.value);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Key") : tr("Value");
}

} // namespace Signalbox
