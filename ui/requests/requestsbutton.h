// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Signalbox {

class InputDesk;

/// Opens what waits for the person, and says how much that is: the one filled counter of the window.
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
};

} // namespace Signalbox
