// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Signalbox {

class InputDesk;

/// Opens what waits for the person, and says how much that is: the one filled counter of the window. What comes is told to
/// screen readers and marks the window for attention, but takes no focus.
class RequestsButton : public QPushButton
{
    Q_OBJECT
public:
    explicit RequestsButton(const InputDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();
    [[nodiscard]] QSize counterSize() const; ///< empty: nothing waits

    const InputDesk &m_desk;
    int m_told = 0; ///< how many waited when it was last shown
};

} // namespace Signalbox
