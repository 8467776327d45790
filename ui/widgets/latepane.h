// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/latepage.h"

namespace Signalbox {

/// The content of a LatePage by its type.
template<typename Pane>
class LatePane
{
public:
    LatePane() = default;
    explicit LatePane(LatePage *page)
        : m_page(page)
    {
    }

    [[nodiscard]] LatePage *page() const { return m_page; }
    [[nodiscard]] Pane *known() const { return static_cast<Pane *>(m_page->known()); } ///< null: not made yet
    Pane *operator->() const { return static_cast<Pane *>(m_page->content()); }        ///< makes it

private:
    LatePage *m_page = nullptr;
};

} // namespace Signalbox
