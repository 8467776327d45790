// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QWidget;

namespace Signalbox {

/// Decides which colours and sizes the window has, and gives them to the application. Owned by the application object.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Dark, Light, Contrast };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void setDensity(Density density);

    const Tokens &tokens() const { return m_tokens; }
    const Metrics &metrics() const { return m_metrics; }
    const QPalette &palette() const { return m_palette; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_tokens.hasEdges; } ///< by choice, or as the system's palette is

    /// Installs the style and the palette; from then on every change is applied by itself.
    void apply();

    static QPalette paletteFor(const Tokens &tokens);
    static bool isHighContrast(const QPalette &systemPalette);

signals:
    void changed(); ///< after the application has the new palette; also if another mode looks the same

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void update(bool isNews);

    Mode m_mode = Mode::System;
    Density m_density = Density::Compact;
    Tokens m_tokens = lightTokens();
    Metrics m_metrics;
    QPalette m_palette;
    bool m_dark = false;
    bool m_applied = false;
};

/// The colours and sizes in force where `widget` stands: those of our style, else by the lightness of its palette.
const Tokens &tokensOf(const QWidget *widget);
Metrics metricsOf(const QWidget *widget);

} // namespace Signalbox
