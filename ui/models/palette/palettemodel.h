// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/paletteindex.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace Signalbox {

class EngineLink;

namespace PaletteRole {
enum Role {
    Kind = Qt::UserRole + 1, ///< int of PaletteItem::Kind
    Detail,
    Keys,
    Places, ///< QList<qsizetype> of the letters that were found in the text
    Mark,   ///< of a server: its ServerStanding as int; else invalid
};
}

/// What the palette finds over servers, their tools, resources and prompts, and commands: the best first, at most kMost.
/// With nothing typed: what was chosen last, then servers, then commands. Few names are gone through at once; many on a
/// thread of their own, and what was typed last counts.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kMost = 200;
    static constexpr int kRemembered = 8;
    static constexpr qsizetype kFew = 2000; ///< names

    /// `commands` is asked each time the palette opens.
    PaletteModel(EngineLink &link, std::function<QList<PaletteItem>()> commands, QObject *parent = nullptr);
    ~PaletteModel() override;

    void collect(); ///< all there is now
    void setTyped(const QString &typed);
    [[nodiscard]] bool isSearching() const { return m_isSearching; } ///< the rows are still those of before
    /// Keys of what was chosen, the last first; the model adds to it.
    void setRecent(const QStringList &keys) { m_recent = keys; }
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void remember(const PaletteItem &item);

    [[nodiscard]] const PaletteItem &itemAt(int row) const { return m_found.rows[std::size_t(row)].item; }
    [[nodiscard]] static QString kindWord(PaletteItem::Kind kind); ///< "tool"
    [[nodiscard]] int hits() const { return m_found.hits; }        ///< also those beyond kMost

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void found(); ///< the rows are those of what was typed last

private:
    using SourcesPtr = std::shared_ptr<const PaletteSources>;
    /// Of many names: made by the first search that needs it, and freed where it was made, since both take long.
    struct Kept
    {
        SourcesPtr of;
        std::unique_ptr<const PaletteIndex> index;
    };

    [[nodiscard]] PaletteSources sources() const;
    void searchElsewhere();
    void show(PaletteFound found);

    EngineLink &m_link;
    std::function<QList<PaletteItem>()> m_commands;
    QStringList m_recent;
    QString m_typed;
    SourcesPtr m_sources;
    Kept m_kept;                               // touched on m_pool's one thread alone
    std::unique_ptr<const PaletteIndex> m_few; // of few names, which are gone through here
    PaletteFound m_found;
    bool m_isSearching = false;
    std::stop_source m_stop; // of the search that runs
    std::stop_source m_end;  // of this
    QThreadPool m_pool;      // last: what runs in it ends first
};

} // namespace Signalbox
