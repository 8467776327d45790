// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/jsontreeroles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Signalbox {

/// A JSON value as a tree of two columns (key, value). Children are made when a node is opened, a thousand at a time.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setValue(std::shared_ptr<const Json> value); ///< null shows nothing
    [[nodiscard]] const std::shared_ptr<const Json> &value() const { return m_value; }
    [[nodiscard]] QString pointerOf(const QModelIndex &index) const; ///< JSON pointer (RFC 6901)
    [[nodiscard]] QString pathOf(const QModelIndex &index) const;    ///< JSONPath (RFC 9535), short where it may be
    /// The place that `rows` lead to from the top, made on the way if it was not yet; invalid if there is none.
    [[nodiscard]] QModelIndex reach(const QList<int> &rows);
    [[nodiscard]] const Json *valueOf(const QModelIndex &index) const;
    [[nodiscard]] QString textOf(const QModelIndex &index) const; ///< whole: a text as it is, anything else as JSON

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    static void addChildren(Node &node, std::size_t to);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant display(const Node &node, int column) const;

    std::shared_ptr<const Json> m_value;
    std::unique_ptr<Node> m_root;
};

} // namespace Signalbox
