// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/signalboxstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

namespace Signalbox {

namespace {

constexpr double kDrawnTextHeight = 18.0;

double textScale()
{
    return QFontMetrics(QApplication::font()).height() / kDrawnTextHeight;
}

// A palette without roles of its own resolves to the system's; there is no other way to read that one.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    registerIcons();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { update(); });
    qApp->installEventFilter(this);
    update();
}

void Theme::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        update(true);
    }
}

void Theme::setDensity(Density density)
{
    if (density != m_density) {
        m_density = density;
        update();
    }
}

void Theme::apply()
{
    m_applied = true;
    QApplication::setStyle(new SignalboxStyle(this));
    QApplication::setPalette(m_palette);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationFontChange) {
        update();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::update()
{
    update(false);
}

void Theme::update(bool isNews)
{
    const QPalette system = m_mode == Mode::System ? systemPalette() : QPalette(); // each reading sends a change to all
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const Tokens before = m_tokens;
    const Metrics metricsBefore = m_metrics;
    const bool asSystem = m_mode == Mode::System && isHighContrast(system);
    m_dark = m_mode == Mode::Dark || m_mode == Mode::Contrast || (m_mode == Mode::System && systemDark);
    m_tokens = asSystem                   ? tokensFromPalette(system)
               : m_mode == Mode::Contrast ? contrastTokens()
               : m_dark                   ? darkTokens()
                                          : lightTokens();
    m_palette = asSystem ? system : paletteFor(m_tokens);
    m_metrics = Metrics(textScale(), m_density);
    if (m_applied) {
        QApplication::setPalette(m_palette); // sends every widget a PaletteChange, which repaints it
    }
    if (m_applied && metricsBefore != m_metrics) { // sizes are taken anew, as under another style
        const QWidgetList all = QApplication::allWidgets();
        for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end())) {
            QEvent event(QEvent::StyleChange);
            if (widget) { // another's handler may have deleted it
                QCoreApplication::sendEvent(widget, &event);
            }
        }
    }
    if (isNews || before != m_tokens || metricsBefore != m_metrics) {
        emit changed();
    }
}

bool Theme::isHighContrast(const QPalette &systemPalette)
{
    constexpr double kOnlyBlackAndWhite = 20.0; // no ordinary theme has it for both pairs
    return contrastRatio(systemPalette.color(QPalette::WindowText), systemPalette.color(QPalette::Window))
               >= kOnlyBlackAndWhite
           && contrastRatio(systemPalette.color(QPalette::ButtonText), systemPalette.color(QPalette::Button))
                  >= kOnlyBlackAndWhite;
}

QPalette Theme::paletteFor(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.alt},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.text3},
        {QPalette::Button, t.control},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onFill},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.onSel},
        {QPalette::Accent, t.fill},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.raised},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.control},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.pressed},
        {QPalette::Dark, t.edge},
        {QPalette::Shadow, t.base},
    };
    for (const auto &[role, colour] : roles) {
        palette.setColor(QPalette::All, role, colour);
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selQuiet);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Link}) {
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.selQuiet);
    return palette;
}

const Tokens &tokensOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const SignalboxStyle *>(style)) {
        return ours->tokens();
    }
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    return palette.color(QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
}

Metrics metricsOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const auto *ours = qobject_cast<const SignalboxStyle *>(style);
    return ours ? ours->metrics() : Metrics(textScale());
}

} // namespace Signalbox
