// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace Signalbox {

/// A page whose content is made when it is needed first: seen, or asked for. Of all that are not needed yet, one is made in
/// each turn of the event loop, in the order in which the pages were.
class LatePage : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;
    explicit LatePage(Make make, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *content();                          ///< which is made for it, if it was not yet
    [[nodiscard]] QWidget *known() const { return m_content; } ///< null: not made yet

signals:
    void made(QWidget *content); ///< content() answers it by then

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make;
    QWidget *m_content = nullptr;
};

} // namespace Signalbox
