// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/fuzzymatch.h"
#include "ui/models/palette/paletteitem.h"
#include "ui/models/promptlist.h"
#include "ui/models/resourcelist.h"
#include "ui/models/toollist.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace Signalbox {

/// What the palette can find, as it is known at one moment: cheap to copy, however much it is.
struct PaletteSources
{
    struct Server
    {
        QString id;
        QString name;
        ToolListPtr tools{}; ///< this and the others null: not known
        PromptListPtr prompts{};
        ResourceListPtr resources{};
        ResourceListPtr templates{};
    };

    QList<Server> servers;
    QList<PaletteItem> commands;

    [[nodiscard]] qsizetype count() const; ///< of all names
};

/// What was found, the best first.
struct PaletteFound
{
    struct Row
    {
        PaletteItem item;
        FuzzyMatch match{};
    };

    std::vector<Row> rows; ///< as many as were asked for
    int hits = 0;          ///< all
};

/// The names of everything, fit to be searched. Immutable; made and searched on any thread.
class PaletteIndex
{
public:
    /// Stops early, with less in it, when it is told to.
    explicit PaletteIndex(const PaletteSources &sources, const std::stop_token &stop = {});

    /// The best `most` that `typed` fits; none of worth when it is told to stop.
    [[nodiscard]] PaletteFound find(const QString &typed, std::size_t most, const std::stop_token &stop = {}) const;
    /// When nothing is typed: what has one of the `recent` keys in their order, then servers, then commands.
    [[nodiscard]] PaletteFound unfiltered(const QStringList &recent, std::size_t most) const;

private:
    void add(PaletteItem item);
    void addServer(const PaletteSources::Server &server);

    std::vector<PaletteItem> m_items;
    std::vector<QString> m_folded; // m_items' texts in lower case
};

} // namespace Signalbox
