// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/fuzzymatch.h"
#include "ui/models/palette/paletteitem.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace Signalbox {

class EngineLink;

namespace PaletteRole {
enum Role {
    Kind = Qt::UserRole + 1, ///< int of PaletteItem::Kind
    Detail,
    Keys,
    Places, ///< QList<qsizetype> of the letters that were found in the text
    Mark,   ///< of a server: its ServerStatus::State as int; else invalid
};
}

/// What the palette finds over servers, their tools, resources and prompts, and commands: the best first, at most kMost.
/// With nothing typed: what was chosen last, then servers, then commands.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kMost = 200;
    static constexpr int kRemembered = 8;

    /// `commands` is asked each time the palette opens.
    PaletteModel(EngineLink &link, std::function<QList<PaletteItem>()> commands, QObject *parent = nullptr);

    void collect(); ///< all there is now
    void setTyped(const QString &typed);
    /// Keys of what was chosen, the last first; the model adds to it.
    void setRecent(const QStringList &keys) { m_recent = keys; }
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void remember(const PaletteItem &item);

    [[nodiscard]] const PaletteItem &itemAt(int row) const { return m_items[m_rows[std::size_t(row)].item]; }
    [[nodiscard]] static QString kindWord(PaletteItem::Kind kind); ///< "tool"
    [[nodiscard]] int hits() const { return m_hits; }              ///< also those beyond kMost

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        std::size_t item = 0;
        FuzzyMatch match;
    };

    void add(PaletteItem item);
    void collectServer(const QString &id, const QString &name);
    [[nodiscard]] std::vector<Row> unfiltered() const;
    [[nodiscard]] std::vector<Row> found(const QString &typed) const;

    EngineLink &m_link;
    std::function<QList<PaletteItem>()> m_commands;
    QStringList m_recent;
    QString m_typed;
    std::vector<PaletteItem> m_items;
    std::vector<QString> m_folded; // m_items' texts in lower case
    std::vector<Row> m_rows;
    int m_hits = 0;
};

} // namespace Signalbox
