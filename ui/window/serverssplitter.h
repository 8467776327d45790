// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Signalbox {

class UiState;

/// The list of servers beside the page. In a narrow window the list gives up some of its width, so that the page can be
/// worked in; the width the person gave it comes back with the room.
class ServersSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ServersSplitter(UiState &state, QWidget *parent = nullptr);

    void fit(); ///< after the list was shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int givenUp() const; ///< pixels, by how narrow the window is

    int m_wanted;     ///< pixels, where there is room
    int m_given = 0;  ///< pixels, of these, for the page's sake
    int m_spared = 0; ///< pixels of givenUp() that are not taken from what was set by hand in a narrow window
};

} // namespace Signalbox
