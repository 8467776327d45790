// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace Signalbox {

struct BundleManifest;

/// What a bundle's manifest says of it, and what it does: lines of a name and a text.
class BundleFacts : public QWidget
{
    Q_OBJECT
public:
    explicit BundleFacts(QWidget *parent = nullptr);

    /// `lines`: of what is not in the manifest, name and text; empty texts are left out.
    void show(const BundleManifest &manifest, const QList<std::pair<QString, QString>> &lines);

private:
    void addLine(const QString &name, const QString &text);

    QFormLayout *m_form;
};

} // namespace Signalbox
