// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

class QHeaderView;
class QSplitter;
class QWidget;

namespace Signalbox {

/// Keeps what the person arranged: window, splitters, header sections, choices. One INI file; each thing under its
/// stable object name. Only what was changed by hand is stored.
class UiState : public QObject
{
    Q_OBJECT
public:
    explicit UiState(const QString &file, QObject *parent = nullptr);

    void keepWindow(QWidget *window); ///< geometry, from now on
    void keepSplitter(QSplitter *splitter);
    void keepHeader(QHeaderView *header); ///< widths, order and hidden sections

    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value); ///< an invalid one: keeps none
    [[nodiscard]] QString folder() const;                     ///< of the file: where all settings are kept
    void remove(const QString &key);                          ///< as it was before anything was arranged

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSettings m_settings;
};

} // namespace Signalbox
