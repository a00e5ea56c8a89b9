package io.linli.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "张, *",
        "张三, 张*",
        "张三丰, 张*丰",
        "欧阳文华, 欧**华",
        "𠮷田, 𠮷*",
        "阿卜杜拉·买买提, 阿******提"
    })
    void hidesAName(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "13800000000, 138****0000",
        "65001234, ********",
        "+8613800000000, +86*******0000"
    })
    void hidesAPhone(String phone, String shown) {
        assertThat(Masking.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "11010519000101001X, 110***********001X",
        "110105000101001, 110********1001",
        "E12345678, *********"
    })
    void hidesAnIdNumber(String number, String shown) {
        assertThat(Masking.idNumber(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "劲松北小区一区3号楼2单元501室, 劲松北小区一区3号楼***",
        "龙湖花园A座1203, 龙湖花园A座***",
        "幸福里七幢五零一, 幸福里七幢***",
        "劲松路12号, ***",
        "劲松北小区一区3号楼, 劲松北小区一区3号楼"
    })
    void hidesAnAddressFromTheBuildingOn(String address, String shown) {
        assertThat(Masking.address(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "渝A12345, 渝A·**345",
        "渝A·12345, 渝A·**345",
        "渝AD12345, 渝A·***345",
        "粤Z1234港, 粤Z·**34港",
        "X-1, ***"
    })
    void hidesAPlate(String plate, String shown) {
        assertThat(Masking.plate(plate)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "6222020200001234567, ***************4567", "12345, *****"})
    void hidesABankAccount(String account, String shown) {
        assertThat(Masking.bank(account)).isEqualTo(shown);
    }
}
