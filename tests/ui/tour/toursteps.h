// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/tour.h"
#include "ui/window/commandset.h"

#include <QLabel>
#include <QObject>
#include <QTabBar>

namespace Signalbox {

/// A stretch of the guided tour: each test function is a step, and finds the window as the one before it left it.
class TourSteps : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPatienceMs = 20'000;

    explicit TourSteps(Tour &tour)
        : m_tour(tour)
    {
    }

protected:
    /// The first of that name that is to be seen; null if there is none.
    template<typename T>
    T *find(const QString &name, QWidget *in = nullptr) const
    {
        const QList<T *> all = (in ? in : &window())->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTabBar *tabs(const QString &name) const { return find<QTabBar>(name); }

    [[nodiscard]] MainWindow &window() const { return m_tour.window(); }
    [[nodiscard]] EngineLink &link() const { return m_tour.link(); }
    [[nodiscard]] Theme &theme() const { return m_tour.theme(); }
    [[nodiscard]] QString home() const { return m_tour.home(); }
    [[nodiscard]] const QStringList &cut() const { return m_tour.cut(); }

    void picture(const QString &name, QWidget *over = nullptr) const;
    void themedPictures(const QString &name, QWidget *over = nullptr) const; ///< light, and dark where it is kept
    void trigger(CommandId id) const { window().commands()->action(id)->trigger(); }
    void activate() const;                         ///< the window, so that it has the keys
    void turnTo(const QString &view) const;        ///< of the server that is shown; its English title
    void chooseResource(const QString &uri) const; ///< or template
    void chooseTool(const QString &name) const;    ///< by a click
    /// Adds it, shows it and connects to it. Its id; empty: it does not connect.
    [[nodiscard]] QString openServer(const ServerEntry &entry) const;
    void disconnectServer(const QString &id) const;

    /// Does a label say this, in the language of the tour? `english` is what a class above the label gives to tr().
    [[nodiscard]] static bool says(const QLabel *label, const char *english);
    /// Is it this text, whatever stands for %1 to %9?
    [[nodiscard]] static bool isLike(const QString &text, const QString &pattern);

private:
    Tour &m_tour;
};

} // namespace Signalbox
