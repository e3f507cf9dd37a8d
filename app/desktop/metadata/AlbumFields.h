// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumFields: what is said once for the whole album; every song inherits it.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace lacquer {

struct Album;
class Button;
class LampLabel;
class PanelHead;

class AlbumFields : public QWidget {
    Q_OBJECT

public:
    explicit AlbumFields(const Desk& desk, QWidget* parent = nullptr);

    void refresh();
    /// The keyboard goes to a field by its member's name: "barcode".
    void enter(const QString& member);
    [[nodiscard]] bool has(const QString& member) const;
    /// Puts the right number in for a barcode that is wrong.
    void mendBarcode();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QString member;
        QString name;
        QString Album::*text;
        QLineEdit* field;
    };
    QLineEdit* add(QVBoxLayout* column, const char* member, const QString& name, QString Album::*text, const QString& help);
    void finish(const Line& line);
    void showBarcode();
    void applyTheme();

    Desk desk_;
    PanelHead* head_;
    QWidget* form_;
    std::vector<Line> lines_;
    LampLabel* barcode_;
    Button* useRight_;
};

}  // namespace lacquer
